package org.yuheng.command.imports.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadContentTypeException;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletRequestContext;
import org.yuheng.command.imports.limit.BoundedInput;
import org.yuheng.command.imports.limit.ByteLimit;
import org.yuheng.command.imports.staging.StagedFile;
import org.yuheng.command.imports.staging.StagingFolder;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * Reads a multipart request as a stream, parts in any order: short form fields, and one file that goes sealed to the
 * staging folder while it arrives. An upload that is refused or breaks off leaves nothing behind.
 */
public final class MultipartUpload {
    private static final String FILE = "file";
    private static final Set<String> REQUIRED = Set.of("channel", "format", "mapping");
    private static final Set<String> OPTIONAL = Set.of("charset", "identityMode");
    private static final String MEDIA_TYPE = "multipart/form-data";
    private static final ByteLimit LONGEST_FIELD = ByteLimit.ofKibibytes(64);

    /** What the request may have beside the file: fields, headers of parts, boundaries. */
    private static final ByteLimit AROUND_FILE = ByteLimit.ofMebibytes(1);

    /** Enough for the longest name of a file. */
    private static final int LONGEST_PART_HEADER = 8 * 1024;

    private final StagingFolder staging;

    public MultipartUpload(StagingFolder staging) {
        this.staging = staging;
    }

    /**
     * Receives the upload to its end.
     *
     * @param fileId a new name in the staging folder
     * @throws IOException when the client breaks off or the disk fails
     * @throws DomainError {@link ErrorCode#FILE_TOO_LARGE}, before anything is read when the length is announced;
     *     {@link ErrorCode#UNSUPPORTED_MEDIA_TYPE}, {@link ErrorCode#PART_MISSING}, {@link ErrorCode#BODY_TOO_LARGE},
     *     {@link ErrorCode#INVALID_VALUE}
     */
    public Upload receive(HttpServletRequest request, String fileId) throws IOException {
        mustBeMultipart(request);
        var limit = new ByteLimit(staging.limit().bytes() + AROUND_FILE.bytes());
        if (request.getContentLengthLong() > limit.bytes()) {
            throw staging.limit().exceeded(ErrorCode.FILE_TOO_LARGE);
        }
        var reading = new Reading(fileId);
        try {
            return reading.toTheEnd(parts(new BoundedContext(request, limit)));
        } catch (FileUploadContentTypeException noBoundary) {
            throw unsupported();
        } catch (FileUploadException | IllegalStateException malformed) {
            throw invalid("multipart");
        } finally {
            reading.discardUnlessDone();
        }
    }

    private static FileItemInputIterator parts(JakartaServletRequestContext context) throws IOException {
        var upload = new JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory>();
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        upload.setMaxPartHeaderSize(LONGEST_PART_HEADER);
        if (upload.getBoundary(context.getContentType()) == null) {
            throw unsupported();
        }
        return upload.getItemIterator(context);
    }

    private static void mustBeMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null
                || !type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(MEDIA_TYPE)) {
            throw unsupported();
        }
    }

    private static DomainError unsupported() {
        return new DomainError(ErrorCode.UNSUPPORTED_MEDIA_TYPE, Map.of("supported", List.of(MEDIA_TYPE)));
    }

    private static DomainError invalid(String field) {
        return new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", field));
    }

    /** One request from its first part to its last. */
    private final class Reading {
        private final String fileId;
        private final Map<String, String> fields = new HashMap<>();
        private StagedFile file;
        private boolean done;

        Reading(String fileId) {
            this.fileId = fileId;
        }

        Upload toTheEnd(FileItemInputIterator parts) throws IOException {
            while (parts.hasNext()) {
                take(parts.next());
            }
            var missing = new ArrayList<>(new TreeSet<>(REQUIRED));
            missing.removeAll(fields.keySet());
            if (file == null) {
                missing.add(FILE);
            }
            if (!missing.isEmpty()) {
                throw new DomainError(ErrorCode.PART_MISSING, Map.of("part", missing));
            }
            done = true;
            return new Upload(fields, file);
        }

        void discardUnlessDone() throws IOException {
            if (!done && file != null) {
                staging.delete(file.id());
            }
        }

        private void take(FileItemInput part) throws IOException {
            String name = part.getFieldName();
            if (FILE.equals(name)) {
                takeFile(part);
            } else if (REQUIRED.contains(name) || OPTIONAL.contains(name)) {
                takeField(name, part);
            } else {
                var known = new TreeSet<>(REQUIRED);
                known.addAll(OPTIONAL);
                known.add(FILE);
                throw new DomainError(
                        ErrorCode.INVALID_VALUE, Map.of("field", "multipart", "expected", List.copyOf(known)));
            }
        }

        private void takeFile(FileItemInput part) throws IOException {
            if (file != null) {
                throw invalid(FILE);
            }
            // Not closed here: to close a part is to read it to its end, also when it was refused.
            file = staging.receive(fileId, part.getInputStream());
        }

        private void takeField(String name, FileItemInput part) throws IOException {
            var content = new BoundedInput(part.getInputStream(), LONGEST_FIELD, ErrorCode.BODY_TOO_LARGE);
            String value = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            if (fields.put(name, value) != null) {
                throw invalid(name);
            }
        }
    }

    /** The request, cut where it becomes longer than an upload may be. */
    private final class BoundedContext extends JakartaServletRequestContext {
        private final ByteLimit limit;

        BoundedContext(HttpServletRequest request, ByteLimit limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new BoundedInput(super.getInputStream(), limit, ErrorCode.FILE_TOO_LARGE);
        }
    }
}
