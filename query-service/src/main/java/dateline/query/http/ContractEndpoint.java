package dateline.query.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The contract of this service as OpenAPI, the same file as in the documentation. */
@RestController
final class ContractEndpoint {

    private final byte[] contract = load();

    @GetMapping(path = "/v1/openapi.yaml", produces = "application/yaml")
    byte[] contract() {
        return contract.clone();
    }

    private static byte[] load() {
        try (InputStream in = ContractEndpoint.class.getResourceAsStream("query-openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("query-openapi.yaml is packed with the service");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
