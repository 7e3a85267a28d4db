package dateline.index.document;

/**
 * How many children of each kind an article has, or ever had. Children are never deleted, only emptied, so a new state of an
 * article has to write as many as any state before it.
 */
public record ChildSlots(int entity, int quote, int event) {

    public static final ChildSlots NONE = new ChildSlots(0, 0, 0);

    public ChildSlots max(ChildSlots other) {
        return new ChildSlots(
                Math.max(entity, other.entity), Math.max(quote, other.quote), Math.max(event, other.event));
    }

    /** The number of children of one kind; an article and a dead letter are no children. */
    public int of(DocumentKind kind) {
        return switch (kind) {
            case ARTICLE, DEAD_LETTER -> 0;
            case ENTITY -> entity;
            case QUOTE -> quote;
            case EVENT -> event;
        };
    }
}
