package org.yuheng.command.imports.upload;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuheng.command.imports.limit.ByteLimit;
import org.yuheng.command.imports.staging.StagingFolder;
import org.yuheng.kernel.error.DomainError;

/** Uploads through the servlet container that the product runs in, by clients that do not keep to the rules. */
class UploadOverHttpTest {
    @TempDir
    Path folder;

    @TempDir
    Path work;

    private final BlockingQueue<String> outcomes = new LinkedBlockingQueue<>();
    private Tomcat tomcat;

    @BeforeEach
    void start() throws IOException, LifecycleException {
        var staging = new StagingFolder(folder, new SecretKeySpec(new byte[32], "AES"), ByteLimit.ofMebibytes(4));
        tomcat = new Tomcat();
        tomcat.setBaseDir(work.toString());
        tomcat.setPort(0);
        var context = (StandardContext) tomcat.addContext("", work.toString());
        context.setClearReferencesThreadLocals(false);
        context.setClearReferencesRmiTargets(false);
        Tomcat.addServlet(context, "imports", new Receiving(new MultipartUpload(staging)));
        context.addServletMappingDecoded("/", "imports");
        tomcat.getConnector();
        tomcat.start();
    }

    @AfterEach
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void aChunkedUploadWithoutLengthIsReceived() throws Exception {
        var body = MultipartBody.withFields().file("a", new byte[3 << 20]).ended();

        assertThat(sendChunked(body)).isEqualTo("HTTP/1.1 202 ");
        assertThat(outcome()).isEqualTo("received 3145728");
        assertThat(staged()).containsExactly("upload.staged");
    }

    @Test
    void aChunkedUploadBeyondTheLimitIsCut() throws Exception {
        var body = MultipartBody.withFields().file("a", new byte[5 << 20]).ended();

        assertThat(sendChunked(body)).isEqualTo("HTTP/1.1 413 ");
        assertThat(outcome()).isEqualTo("FILE_TOO_LARGE");
        assertThat(staged()).isEmpty();
    }

    @Test
    void anAnnouncedLengthBeyondTheLimitIsAnsweredBeforeTheBodyIsSent() throws Exception {
        try (var client = connect()) {
            send(client, head("Content-Length: " + (2L << 30)));

            assertThat(statusLine(client)).isEqualTo("HTTP/1.1 413 ");
        }
        assertThat(staged()).isEmpty();
    }

    @Test
    void aClientThatBreaksOffLeavesNothing() throws Exception {
        var body = MultipartBody.withFields().file("a", new byte[1 << 20]).cut();
        try (var client = connect()) {
            send(client, head("Content-Length: " + 2 * body.length));
            send(client, body);
        }

        assertThat(outcome()).isIn("broken off", "INVALID_VALUE");
        assertThat(staged()).isEmpty();
    }

    private String sendChunked(byte[] body) throws IOException {
        try (var client = connect()) {
            send(client, head("Transfer-Encoding: chunked"));
            send(client, (Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            send(client, body);
            send(client, "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return statusLine(client);
        }
    }

    private Socket connect() throws IOException {
        var client = new Socket(
                InetAddress.getLoopbackAddress(), tomcat.getConnector().getLocalPort());
        client.setSoTimeout(20_000);
        return client;
    }

    private static byte[] head(String length) {
        return ("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + MultipartBody.CONTENT_TYPE + "\r\n" + length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void send(Socket client, byte[] bytes) throws IOException {
        OutputStream output = client.getOutputStream();
        output.write(bytes);
        output.flush();
    }

    private static String statusLine(Socket client) throws IOException {
        return new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }

    private String outcome() throws InterruptedException {
        return outcomes.poll(20, TimeUnit.SECONDS);
    }

    private List<String> staged() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private final class Receiving extends HttpServlet {
        private static final long serialVersionUID = 1L;
        private final transient MultipartUpload multipart;

        Receiving(MultipartUpload multipart) {
            this.multipart = multipart;
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                var upload = multipart.receive(request, "upload");
                outcomes.add("received " + upload.file().size());
                response.setStatus(202);
            } catch (DomainError refused) {
                outcomes.add(refused.code().name());
                response.setStatus(refused.code().kind().status());
            } catch (IOException brokenOff) {
                outcomes.add("broken off");
                throw brokenOff;
            }
        }
    }
}
