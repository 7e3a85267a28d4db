package dateline.index;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the index-service. */
@SpringBootApplication
public class IndexApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(IndexApplication.class, arguments);
    }
}
