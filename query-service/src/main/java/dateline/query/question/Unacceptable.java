package dateline.query.question;

/** A question that cannot be answered as it is put: which parameter, what is wrong with it, and how to mend it. */
public final class Unacceptable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String mend;

    /**
     * Says what is wrong.
     *
     * @param parameter its name
     * @param wrong a part of a sentence behind the name
     * @param mend what to do instead
     */
    public Unacceptable(String parameter, String wrong, String mend) {
        super(parameter + " " + wrong);
        this.parameter = parameter;
        this.mend = mend;
    }

    public String parameter() {
        return parameter;
    }

    public String mend() {
        return mend;
    }
}
