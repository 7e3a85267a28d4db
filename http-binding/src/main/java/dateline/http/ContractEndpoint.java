package dateline.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The contract of a service as OpenAPI, the same file as in the documentation. */
@RestController
public final class ContractEndpoint {

    private final byte[] contract;

    /**
     * Serves a file that lies beside a class.
     *
     * @throws IllegalStateException if it is not packed with the service
     */
    public ContractEndpoint(Class<?> beside, String file) {
        this.contract = load(beside, file);
    }

    @GetMapping(path = "/v1/openapi.yaml", produces = "application/yaml")
    byte[] contract() {
        return contract.clone();
    }

    private static byte[] load(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is packed with the service");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
