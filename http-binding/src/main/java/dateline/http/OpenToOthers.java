package dateline.http;

import java.net.InetAddress;

/** A service was to listen where other machines reach it, while anybody could use it. */
public final class OpenToOthers extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String mend;

    private OpenToOthers(InetAddress address, String lack, String mend) {
        super("server.address is " + address.getHostAddress() + ", where others reach it, and there is " + lack);
        this.mend = mend;
    }

    /**
     * Lets a service that asks nobody for anything start only where this machine alone reaches it.
     *
     * @param open whether anybody may use it
     * @param address where it is to listen
     * @param lack what there is not, such as {@code no token}
     * @param mend what to do, in a sentence
     * @throws OpenToOthers where it is open, and others reach it
     */
    public static void refuse(boolean open, InetAddress address, String lack, String mend) {
        if (open && !address.isLoopbackAddress()) {
            throw new OpenToOthers(address, lack, mend);
        }
    }

    String mend() {
        return mend;
    }
}
