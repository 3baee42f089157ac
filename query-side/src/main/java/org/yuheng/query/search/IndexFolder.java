package org.yuheng.query.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/**
 * The folder of the index. What cannot be opened, or has another format, is set aside and the index is built anew from
 * the log; the folder set aside before it is deleted, as an index holds terms of texts that may have been erased since.
 */
final class IndexFolder {
    /** Changes with the fields, their meaning, or the analysis. */
    static final String FORMAT = "2";

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String SET_ASIDE = ".set-aside";
    private static final double BUFFER_MEGABYTES = 48;

    private final Path folder;
    private final CommitData commitData;

    IndexFolder(Path folder, Serializer serializer) {
        this.folder = folder.toAbsolutePath().normalize();
        this.commitData = new CommitData(serializer);
    }

    /** @throws IllegalStateException when another process writes there */
    LuceneIndex open() throws IOException {
        Files.createDirectories(folder);
        mustNotBeInUse();
        try {
            return openAsItIs();
        } catch (IOException | RuntimeException unreadable) {
            LOG.warn("The search index does not open ({}); it is set aside and built anew", unreadable.toString());
            return openAnew();
        }
    }

    /** For an index that turned out to be damaged; it must have been closed. */
    LuceneIndex openAnew() throws IOException {
        setAside();
        Files.createDirectories(folder);
        return openAsItIs();
    }

    private void mustNotBeInUse() throws IOException {
        try (var directory = FSDirectory.open(folder);
                var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
        } catch (LockObtainFailedException inUse) {
            throw new IllegalStateException("The index folder " + folder + " is in use by another process", inUse);
        }
    }

    private LuceneIndex openAsItIs() throws IOException {
        Directory directory = FSDirectory.open(folder);
        IndexWriter writer = null;
        try {
            mustBeOfThisFormat(directory);
            writer = new IndexWriter(directory, configuration());
            return new LuceneIndex(writer, new StateJson(), commitData);
        } catch (IOException | RuntimeException failed) {
            if (writer != null) {
                writer.rollback();
            }
            directory.close();
            throw failed;
        }
    }

    private static void mustBeOfThisFormat(Directory directory) throws IOException {
        if (DirectoryReader.indexExists(directory)
                && !CommitData.isOfThisFormat(
                        SegmentInfos.readLatestCommit(directory).getUserData())) {
            throw new IOException("the index has another format than " + FORMAT);
        }
    }

    private static IndexWriterConfig configuration() {
        return new IndexWriterConfig(ChineseText.analyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
    }

    private void setAside() throws IOException {
        Path aside = folder.resolveSibling(folder.getFileName() + SET_ASIDE);
        delete(aside);
        Files.move(folder, aside);
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
