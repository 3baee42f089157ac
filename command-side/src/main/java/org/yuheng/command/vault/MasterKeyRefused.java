package org.yuheng.command.vault;

import java.nio.file.Path;

/** The program does not start with this master key file; the message is for whoever keeps it running. */
public final class MasterKeyRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private MasterKeyRefused(String message, Throwable cause) {
        super(message, cause);
    }

    static MasterKeyRefused ofAnotherInstallation(Path file) {
        return new MasterKeyRefused(
                "The master key " + file + " is not the one of this database: it does not open what was sealed here.",
                null);
    }

    static MasterKeyRefused tooShort(Path file) {
        return new MasterKeyRefused(
                "The master key " + file + " has fewer than " + MasterKeys.SHORTEST + " bytes.", null);
    }

    static MasterKeyRefused unreadable(Path file, Throwable cause) {
        return new MasterKeyRefused("The master key " + file + " can not be read.", cause);
    }
}
