package org.yuheng.command.imports.staging;

import java.io.IOException;

/** The stored bytes are not the ones that were written, or the master key is another one. */
public final class StagedFileDamaged extends IOException {
    private static final long serialVersionUID = 1L;

    StagedFileDamaged() {
        super("a staged file is damaged or was sealed with another key");
    }
}
