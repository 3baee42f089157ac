package org.yuheng.query.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuheng.query.view.ViewDocument;

/**
 * The folders of the index: generation 1 has the configured name, later ones stand beside it with {@code .g2} and so on,
 * and a small file beside them says which one is read. What cannot be opened, or has another format, is set aside and the index is built anew from
 * the log; the folder set aside before it is deleted, as an index holds terms of texts that may have been erased since.
 */
final class IndexFolder<D extends ViewDocument> {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String SET_ASIDE = ".set-aside";
    private static final double BUFFER_MEGABYTES = 48;

    private final Path root;
    private final CommitData commitData;
    private final Indexing<D> indexing;
    private int generation;

    IndexFolder(Path root, Serializer serializer, Indexing<D> indexing) {
        this.root = root.toAbsolutePath().normalize();
        this.commitData = new CommitData(serializer, indexing.format());
        this.indexing = indexing;
    }

    /** Whether a rebuild was under way when the process ended. */
    boolean hasNext() throws IOException {
        return Files.isDirectory(folderOf(current() + 1));
    }

    /** The next generation, empty or as far as a rebuild had come. It is not read until {@link #switchToNext}. */
    LuceneIndex<D> openNext() throws IOException {
        var next = folderOf(current() + 1);
        try {
            return openAsItIs(next);
        } catch (IOException | RuntimeException unreadable) {
            delete(next);
            return openAsItIs(next);
        }
    }

    /** From now on the next generation is the index, also after a crash; the former one must have been closed. */
    void switchToNext() throws IOException {
        int former = current();
        var pointer = pointer();
        var written = pointer.resolveSibling(pointer.getFileName() + ".new");
        Files.writeString(written, Integer.toString(former + 1));
        Files.move(written, pointer, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        generation = former + 1;
        delete(folderOf(former));
    }

    /** What a rebuild that was given up has left; it must have been closed. */
    void dropNext() throws IOException {
        delete(folderOf(current() + 1));
    }

    private int current() throws IOException {
        if (generation == 0) {
            generation = Files.exists(pointer())
                    ? Integer.parseInt(Files.readString(pointer()).strip())
                    : 1;
        }
        return generation;
    }

    private Path pointer() {
        return root.resolveSibling(root.getFileName() + ".generation");
    }

    private Path folderOf(int number) {
        return number == 1 ? root : root.resolveSibling(root.getFileName() + ".g" + number);
    }

    private Path folder() throws IOException {
        return folderOf(current());
    }

    /** @throws IllegalStateException when another process writes there */
    LuceneIndex<D> open() throws IOException {
        var folder = folder();
        mustNotBeInUse(folder);
        try {
            return openAsItIs(folder);
        } catch (IOException | RuntimeException unreadable) {
            LOG.warn("The search index does not open ({}); it is set aside and built anew", unreadable.toString());
            return openAnew();
        }
    }

    /** For an index that turned out to be damaged; it must have been closed. */
    LuceneIndex<D> openAnew() throws IOException {
        setAside();
        return openAsItIs(folder());
    }

    private static void mustNotBeInUse(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var directory = FSDirectory.open(folder);
                var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
        } catch (LockObtainFailedException inUse) {
            throw new IllegalStateException("The index folder " + folder + " is in use by another process", inUse);
        }
    }

    private LuceneIndex<D> openAsItIs(Path folder) throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        IndexWriter writer = null;
        try {
            mustBeOfThisFormat(directory);
            writer = new IndexWriter(directory, configuration());
            return new LuceneIndex<>(writer, indexing, commitData);
        } catch (IOException | RuntimeException failed) {
            if (writer != null) {
                writer.rollback();
            }
            directory.close();
            throw failed;
        }
    }

    private void mustBeOfThisFormat(Directory directory) throws IOException {
        if (DirectoryReader.indexExists(directory)
                && !commitData.isOfThisFormat(
                        SegmentInfos.readLatestCommit(directory).getUserData())) {
            throw new IOException("the index has another format than " + indexing.format());
        }
    }

    private static IndexWriterConfig configuration() {
        return new IndexWriterConfig(ChineseText.analyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
    }

    private void setAside() throws IOException {
        Path aside = root.resolveSibling(root.getFileName() + SET_ASIDE);
        delete(aside);
        Files.move(folder(), aside);
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        List<Path> deepestFirst;
        try (var paths = Files.walk(tree)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : deepestFirst) {
            Files.delete(path);
        }
    }
}
