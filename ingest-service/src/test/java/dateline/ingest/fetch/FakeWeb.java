package dateline.ingest.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Servers that answer what a test tells them; whatever is not there is a 404. */
public final class FakeWeb implements Wire {

    private final Map<String, Answering> pages = new HashMap<>();
    private final List<Hop> asked = new ArrayList<>();

    public FakeWeb with(String address, int status, String body, String... headers) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            named.put(headers[i], headers[i + 1]);
        }
        pages.put(address, () -> new Answer(status, named, Body.of(body.getBytes(StandardCharsets.UTF_8))));
        return this;
    }

    public FakeWeb failing(String address, IOException failure) {
        pages.put(address, () -> {
            throw failure;
        });
        return this;
    }

    /** The server takes its time before it answers as it did. */
    public FakeWeb after(String address, Runnable pause) {
        Answering quick = Objects.requireNonNull(pages.get(address));
        pages.put(address, () -> {
            pause.run();
            return quick.answer();
        });
        return this;
    }

    @Override
    public synchronized Answer get(Hop hop) throws IOException {
        asked.add(hop);
        return pages.getOrDefault(hop.address().toString(), () -> new Answer(404, Map.of(), Body.EMPTY))
                .answer();
    }

    public Stream<String> asked() {
        return asked.stream().map(hop -> hop.address().toString());
    }

    /** The last request for an address. */
    Hop asked(String address) {
        return asked.reversed().stream()
                .filter(hop -> hop.address().toString().equals(address))
                .findFirst()
                .orElseThrow();
    }

    List<Hop> hops() {
        return List.copyOf(asked);
    }

    public Hop last() {
        return asked.getLast();
    }

    private interface Answering {
        Answer answer() throws IOException;
    }
}
