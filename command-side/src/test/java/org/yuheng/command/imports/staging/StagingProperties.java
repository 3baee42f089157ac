package org.yuheng.command.imports.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class StagingProperties {
    private static final SecretKey MASTER = new SecretKeySpec(new byte[32], "AES");
    private static final int CHUNK = ChunkCipher.CHUNK_BYTES;
    private static final int SEALED_CHUNK = CHUNK + ChunkCipher.TAG_BYTES;

    @Property(tries = 60)
    void whatWasSealedIsReadAsItWas(@ForAll("sizes") int size, @ForAll("pieces") int piece) throws IOException {
        var content = content(size);
        var sealed = new ByteArrayOutputStream();
        var sealing = new SealingOutput(sealed, MASTER, "file");
        for (int at = 0; at < size; at += piece) {
            sealing.write(content, at, Math.min(piece, size - at));
        }
        sealing.finish();

        var read = new ByteArrayOutputStream();
        try (var opened = open(sealed.toByteArray())) {
            var buffer = new byte[piece];
            for (int length = opened.read(buffer); length >= 0; length = opened.read(buffer)) {
                read.write(buffer, 0, length);
            }
        }
        assertThat(read.toByteArray()).isEqualTo(content);
    }

    @Property(tries = 300)
    void anySingleChangedBitIsNoticed(
            @ForAll("sizes") int size, @ForAll @LongRange(min = 0) long where, @ForAll @IntRange(max = 7) int bit)
            throws IOException {
        var sealed = seal(content(size));
        sealed[(int) (where % sealed.length)] ^= (byte) (1 << bit);

        assertDamaged(sealed);
    }

    @Property(tries = 300)
    void anyTruncationIsNoticed(@ForAll("sizes") int size, @ForAll @LongRange(min = 0) long where) throws IOException {
        var sealed = seal(content(size));

        assertDamaged(Arrays.copyOf(sealed, (int) (where % sealed.length)));
    }

    @Property(tries = 30)
    void aTruncationBetweenChunksIsNoticed(@ForAll @IntRange(min = 0, max = 2) int chunksLeft) throws IOException {
        var sealed = seal(content(3 * CHUNK + 5));

        assertDamaged(
                Arrays.copyOf(sealed, sealed.length - 5 - ChunkCipher.TAG_BYTES - (2 - chunksLeft) * SEALED_CHUNK));
    }

    @Property(tries = 60)
    void anythingAddedAtTheEndIsNoticed(
            @ForAll("sizes") int size, @ForAll @IntRange(min = 1, max = 2 * SEALED_CHUNK) int more) throws IOException {
        var sealed = seal(content(size));
        var longer = Arrays.copyOf(sealed, sealed.length + more);
        // What an attacker has at hand: pieces of the file itself.
        System.arraycopy(sealed, 0, longer, sealed.length, Math.min(more, sealed.length));

        assertDamaged(longer);
    }

    @Property(tries = 20)
    void chunksInAnotherOrderAreNoticed(@ForAll @IntRange(min = 0, max = 1) int first) throws IOException {
        var sealed = seal(content(3 * CHUNK));
        int header = sealed.length - 3 * SEALED_CHUNK;
        int at = header + first * SEALED_CHUNK;
        var swapped = sealed.clone();
        System.arraycopy(sealed, at, swapped, at + SEALED_CHUNK, SEALED_CHUNK);
        System.arraycopy(sealed, at + SEALED_CHUNK, swapped, at, SEALED_CHUNK);

        assertDamaged(swapped);
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.oneOf(
                Arbitraries.of(0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 1),
                Arbitraries.integers().between(0, 3 * CHUNK));
    }

    @Provide
    Arbitrary<Integer> pieces() {
        return Arbitraries.of(1, 7, 8192, CHUNK, CHUNK + 1, 5 * CHUNK);
    }

    private static void assertDamaged(byte[] sealed) {
        assertThatThrownBy(() -> open(sealed).readAllBytes()).isInstanceOf(StagedFileDamaged.class);
    }

    private static byte[] seal(byte[] content) throws IOException {
        var sealed = new ByteArrayOutputStream();
        var sealing = new SealingOutput(sealed, MASTER, "file");
        sealing.write(content);
        sealing.finish();
        return sealed.toByteArray();
    }

    private static OpeningInput open(byte[] sealed) throws IOException {
        return new OpeningInput(new ByteArrayInputStream(sealed), MASTER, "file");
    }

    private static byte[] content(int size) {
        var content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }
}
