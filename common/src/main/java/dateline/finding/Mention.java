package dateline.finding;

/** One place in the body that stands for an entity. */
public record Mention(int start, int end, MentionKind kind) {
    public Mention {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("mention [" + start + ", " + end + ")");
        }
    }

    public Span span() {
        return new Span(start, end);
    }
}
