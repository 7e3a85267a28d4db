package dateline.ingest.fetch.apache;

import java.net.URI;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Leads a request through the proxy that it names itself. The proxy's own address is looked up and checked like that of any server:
 * whoever may set a source must not reach the own network by it.
 */
final class RequestProxy extends DefaultRoutePlanner {

    private static final String PROXY = "dateline.proxy";

    RequestProxy() {
        super(null);
    }

    static HttpClientContext context(URI proxy) {
        HttpClientContext context = HttpClientContext.create();
        context.setAttribute(PROXY, new HttpHost(proxy.getScheme(), proxy.getHost(), proxy.getPort()));
        return context;
    }

    @Override
    protected @Nullable HttpHost determineProxy(HttpHost target, HttpContext context) {
        return (HttpHost) context.getAttribute(PROXY);
    }
}
