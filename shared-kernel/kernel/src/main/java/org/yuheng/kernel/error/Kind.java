package org.yuheng.kernel.error;

/** What sort of refusal a code is; each sort has one HTTP status. */
public enum Kind {
    /** The request itself is wrong: a value, a format. */
    INVALID(400),
    /** Nobody is signed in. */
    UNAUTHENTICATED(401),
    /** Signed in, but not allowed. */
    FORBIDDEN(403),
    NOT_FOUND(404),
    /** The address exists, the HTTP method does not. */
    METHOD(405),
    /** Another state of affairs than the caller thought: version, duplicate. */
    CONFLICT(409),
    TOO_LARGE(413),
    /** A media type that is not understood. */
    UNSUPPORTED(415),
    /** Understood and well formed, but a rule of the domain says no. */
    RULE(422),
    /** A defect of the program. */
    INTERNAL(500),
    /** For the moment; worth another try. */
    UNAVAILABLE(503);

    private final int status;

    Kind(int status) {
        this.status = status;
    }

    /** The HTTP status of this sort of refusal. */
    public int status() {
        return status;
    }
}
