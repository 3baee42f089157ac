package org.yuheng.command.imports.staging;

/**
 * A file that has been received whole and is safe on disk.
 *
 * @param id its name in the staging folder
 * @param size of the clear content, in bytes
 * @param sha256 of the clear content, in lower-case hexadecimal
 */
public record StagedFile(String id, long size, String sha256) {}
