package org.yuheng.command.vault;

/** Something sealed could not be opened: wrong master key, or changed content. Nothing of it is told. */
public final class VaultUnreadable extends RuntimeException {
    VaultUnreadable() {
        super("sealed content cannot be opened", null, false, false);
    }
}
