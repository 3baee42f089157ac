package org.yuheng.standalone.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * How the keys of an index are kept in the file: one text, which nearly every key is, as that text, everything else as the
 * original does. H2 alone would serialise both keys for each comparison, which was two fifths of the cost of a write.
 */
final class IndexKeyType extends BasicDataType<KeyValue> {

    private static final byte TEXT = 1;
    private static final byte OTHER = 0;
    private static final int MEMORY_OF_KEY = 64;

    private final ObjectDataType other = new ObjectDataType();

    /** Texts come first, in their own order; the rest keeps the original's order. */
    @Override
    public int compare(KeyValue left, KeyValue right) {
        String leftText = text(left);
        String rightText = text(right);
        if (leftText != null && rightText != null) {
            return leftText.compareTo(rightText);
        }
        if (leftText == null && rightText == null) {
            return other.compare(left, right);
        }
        return leftText == null ? 1 : -1;
    }

    @Override
    public void write(WriteBuffer buffer, KeyValue key) {
        String text = text(key);
        if (text == null) {
            buffer.put(OTHER);
            other.write(buffer, key);
        } else {
            buffer.put(TEXT);
            StringDataType.INSTANCE.write(buffer, text);
        }
    }

    @Override
    public KeyValue read(ByteBuffer buffer) {
        return buffer.get() == TEXT
                ? new KeyValue(StringDataType.INSTANCE.read(buffer))
                : (KeyValue) other.read(buffer);
    }

    @Override
    public int getMemory(KeyValue key) {
        String text = text(key);
        return MEMORY_OF_KEY + (text == null ? other.getMemory(key) : StringDataType.INSTANCE.getMemory(text));
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }

    private static String text(KeyValue key) {
        return key.size() == 1 && key.get(0) instanceof String text ? text : null;
    }
}
