package dateline.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the query-service. */
@SpringBootApplication
public class QueryApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(QueryApplication.class, arguments);
    }
}
