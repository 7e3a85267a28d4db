package dateline.query.http;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The contract of this service as OpenAPI, the same file as in the documentation. */
@RestController
final class ContractEndpoint {

    @GetMapping(path = "/v1/openapi.yaml", produces = "application/yaml")
    Resource contract() {
        return new ClassPathResource("query-openapi.yaml", ContractEndpoint.class);
    }
}
