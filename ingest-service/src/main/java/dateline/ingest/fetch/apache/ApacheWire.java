package dateline.ingest.fetch.apache;

import dateline.ingest.fetch.AddressRule;
import dateline.ingest.fetch.Answer;
import dateline.ingest.fetch.Body;
import dateline.ingest.fetch.BodyReader;
import dateline.ingest.fetch.FetchLimits;
import dateline.ingest.fetch.Hop;
import dateline.ingest.fetch.Refusal;
import dateline.ingest.fetch.Wire;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.io.Closer;

/** Requests over HTTP/1.1, each on a connection of its own. */
public final class ApacheWire implements Wire, AutoCloseable {

    private final CloseableHttpClient direct;
    private final Optional<CloseableHttpClient> proxied;
    private final Beyond beyondProxy;
    private final BodyReader bodies;
    private final FetchLimits limits;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("fetch-watch").daemon().factory());

    /**
     * A wire.
     *
     * @param userAgent who asks, with a contact
     * @param proxy that makes the connections of requests that name none themselves; through a proxy this side can check names
     *     but not what the proxy makes of them
     */
    public ApacheWire(FetchLimits limits, AddressRule rule, NameService names, String userAgent, Optional<URI> proxy) {
        this.limits = limits;
        this.bodies = new BodyReader(limits);
        CheckedNames checked = new CheckedNames(names, rule);
        this.beyondProxy = new Beyond(checked);
        this.direct = Clients.direct(checked, limits, userAgent);
        this.proxied = proxy.map(address -> Clients.through(address, limits, userAgent));
    }

    @Override
    public Answer get(Hop hop) throws IOException {
        if (proxied.isPresent() || hop.proxy().isPresent()) {
            beyondProxy.check(hop.address());
        }
        HttpGet request = new HttpGet(hop.address());
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, BodyReader.CODINGS);
        hop.headers().forEach(request::setHeader);
        // A server that sends a byte now and then is never silent for long: only a clock beside the reading ends it.
        AtomicBoolean late = new AtomicBoolean();
        Future<?> end = watch.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                hop.time().toNanos(),
                TimeUnit.NANOSECONDS);
        try {
            return answer(request, hop.proxy());
        } catch (Refusal refusal) {
            throw refusal;
        } catch (CheckedNames.Closed closed) {
            throw new Refusal(String.valueOf(closed.getMessage()));
        } catch (IOException e) {
            throw told(hop, e, late.get());
        } finally {
            end.cancel(false);
        }
    }

    private Answer answer(HttpGet request, Optional<URI> proxy) throws IOException {
        ClassicHttpResponse response = proxy.isPresent()
                ? direct.executeOpen(null, request, RequestProxy.context(proxy.get()))
                : proxied.orElse(direct).executeOpen(null, request, null);
        try {
            Map<String, String> headers = headers(response);
            HttpEntity entity = response.getEntity();
            Body body = response.getCode() == 200 && entity != null
                    ? bodies.read(entity.getContent(), Optional.ofNullable(headers.get("content-encoding")))
                    : Body.EMPTY;
            return new Answer(response.getCode(), headers, body);
        } finally {
            // Merely closing would read what is left, of a body without an end too.
            request.cancel();
            Closer.closeQuietly(response);
        }
    }

    private static Map<String, String> headers(ClassicHttpResponse response) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.merge(
                    header.getName().toLowerCase(Locale.ROOT),
                    String.valueOf(header.getValue()),
                    (first, second) -> first + ", " + second);
        }
        return headers;
    }

    private IOException told(Hop hop, IOException e, boolean ended) {
        String host = hop.address().getHost();
        return new IOException(
                switch (e) {
                    case UnknownHostException unknown -> "the name " + host + " is not known";
                    case SocketTimeoutException silent -> host + " kept silent for too long";
                    case IOException any
                    when ended -> host + " took longer than " + limits.total().toSeconds() + " s";
                    case IOException other -> host + ": " + other.getMessage();
                },
                e);
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        direct.close();
        if (proxied.isPresent()) {
            proxied.get().close();
        }
    }

    /** What is asked of a proxy is checked as far as this side can know it. */
    private record Beyond(CheckedNames names) {
        void check(URI address) throws Refusal {
            try {
                names.resolve(address.getHost());
            } catch (CheckedNames.Closed closed) {
                throw new Refusal(String.valueOf(closed.getMessage()));
            } catch (UnknownHostException unknown) {
                // Behind a proxy names need not be known here; then it is the proxy's to refuse.
                return;
            }
        }
    }
}
