package dateline.stack.testing;

/** A broker that is ready and shared: a test uses topics with names of its own, or expects what others left. */
public interface KafkaServer {

    /** For {@code bootstrap.servers}. */
    String bootstrapServers();
}
