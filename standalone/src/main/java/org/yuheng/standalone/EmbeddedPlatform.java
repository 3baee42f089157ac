package org.yuheng.standalone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.yuheng.platform.time.MachineTime;
import org.yuheng.standalone.store.DataFolder;
import org.yuheng.standalone.store.EmbeddedMongo;
import org.yuheng.standalone.store.EmbeddedPostgres;
import org.yuheng.standalone.store.MasterKeyFile;
import org.yuheng.standalone.store.StoreRefused;

/** The platform on embedded stores: opens them side by side, runs the application on them, and closes all in reverse. */
public final class EmbeddedPlatform implements AutoCloseable {
    private final DataFolder folder;
    private final EmbeddedPostgres postgres;
    private final EmbeddedMongo mongo;
    private final Path masterKey;
    private ConfigurableApplicationContext application;

    private EmbeddedPlatform(DataFolder folder, EmbeddedPostgres postgres, EmbeddedMongo mongo, Path masterKey) {
        this.folder = folder;
        this.postgres = postgres;
        this.mongo = mongo;
        this.masterKey = masterKey;
    }

    /** @throws StoreRefused when the data folder cannot be used */
    public static EmbeddedPlatform start(CommandLine line) {
        var folder = DataFolder.open(line.dataFolder());
        var masterKey = masterKeyIn(folder);
        var views = CompletableFuture.supplyAsync(() -> EmbeddedMongo.open(folder, MachineTime.clock()));
        EmbeddedPostgres postgres = null;
        try {
            postgres = EmbeddedPostgres.start(folder);
            var platform = new EmbeddedPlatform(folder, postgres, views.join(), masterKey);
            platform.run(line);
            return platform;
        } catch (RuntimeException failed) {
            closeAll(views.exceptionally(refused -> null).join(), postgres, folder);
            throw failed instanceof CompletionException && failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : failed;
        }
    }

    /** The port that was bound: the asked one, or a free one where 0 was asked. */
    public int port() {
        return ((ServletWebServerApplicationContext) application).getWebServer().getPort();
    }

    @Override
    public void close() {
        application.close();
        closeAll(mongo, postgres, folder);
    }

    /** On an orderly end of the program the stores close after the application. */
    void stopWithProgram() {
        SpringApplication.getShutdownHandlers().add(() -> closeAll(mongo, postgres, folder));
    }

    private void run(CommandLine line) {
        var program = new SpringApplication(Application.class);
        program.setDefaultProperties(properties(line));
        application = program.run();
    }

    private Map<String, Object> properties(CommandLine line) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.address", line.bind());
        properties.put("server.port", line.port());
        properties.put("spring.datasource.url", postgres.jdbcUrl());
        properties.put("spring.datasource.username", postgres.user());
        properties.put("spring.datasource.password", postgres.password());
        properties.put("yuheng.data", folder.path().toString());
        properties.put(
                "logging.file.name", folder.path().resolve("logs/yuheng.log").toString());
        properties.put("yuheng.mongo.uri", mongo.connectionString());
        properties.put("yuheng.index.folder", folder.index().toString());
        properties.put("yuheng.import.staging-folder", folder.staging().toString());
        properties.put("yuheng.vault.master-key-file", masterKey.toString());
        properties.put("yuheng.access.basic", true);
        properties.put("yuheng.mode", line.mode().name().toLowerCase());
        line.password().ifPresent(password -> properties.put("yuheng.password", password));
        boolean demonstration = line.mode() == CommandLine.Mode.DEMO;
        properties.put("yuheng.simulation.enabled", demonstration);
        line.clock().ifPresent(clock -> properties.put("yuheng.simulation.begin", clock.toString()));
        return properties;
    }

    private static Path masterKeyIn(DataFolder folder) {
        try {
            return MasterKeyFile.in(folder);
        } catch (StoreRefused refused) {
            folder.close();
            throw refused;
        }
    }

    private static void closeAll(AutoCloseable... parts) {
        for (var part : parts) {
            try {
                if (part != null) {
                    part.close();
                }
            } catch (Exception failed) {
                System.err.println("could not close " + part.getClass().getSimpleName() + ": "
                        + failed.getClass().getSimpleName());
            }
        }
    }
}
