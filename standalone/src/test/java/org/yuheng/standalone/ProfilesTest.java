package org.yuheng.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.updates.UpdateCheckConfiguration;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.authentication.AuthenticationProvider;
import org.yuheng.command.number.ComplaintNumbers;
import org.yuheng.command.vault.InstallationKeys;
import org.yuheng.command.vault.MasterKeyRefused;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.log.HeadLogPositions;
import org.yuheng.platform.log.JdbcLogPositions;
import org.yuheng.platform.log.LogPositions;
import org.yuheng.platform.time.MachineTime;
import org.yuheng.standalone.store.DataFolder;
import org.yuheng.standalone.store.EmbeddedMongo;
import org.yuheng.standalone.store.EmbeddedPostgres;
import org.yuheng.standalone.store.MasterKeyFile;
import org.yuheng.standalone.store.SecretFile;

/**
 * Starts each profile and asserts the beans that the framework, left to itself, chooses wrongly and sometimes silently. The
 * profile {@code axonserver} goes here as far as it does without a server; the others run on real stores.
 */
@ExtendWith(OutputCaptureExtension.class)
class ProfilesTest {
    @TempDir
    static Path temporary;

    private static DataFolder folder;
    private static EmbeddedPostgres postgres;
    private static EmbeddedMongo mongo;
    private static Path masterKey;

    @BeforeAll
    static void stores() {
        folder = DataFolder.open(temporary.resolve("data"));
        masterKey = MasterKeyFile.in(folder);
        postgres = EmbeddedPostgres.start(folder);
        mongo = EmbeddedMongo.open(folder, MachineTime.clock());
    }

    @AfterAll
    static void close() {
        mongo.close();
        postgres.close();
        folder.close();
    }

    @Test
    void withoutAProfileEventsAreInPostgresAndAccountsMaySignInByPassword(CapturedOutput output) throws Exception {
        try (var context = start("embedded", Map.of("yuheng.access.basic", true))) {
            eventsAreInPostgres(context);
            assertThat(context.getBeanProvider(AuthenticationProvider.class).getIfAvailable())
                    .isNotNull();
        }
        assertThat(output).as("the contract is published on purpose").doesNotContain("SpringDoc");
    }

    @Test
    void theProfilePostgresKeepsEventsInPostgresAndKnowsNoPasswords() throws Exception {
        try (var context = start("postgres", Map.of("spring.profiles.active", "postgres"))) {
            eventsAreInPostgres(context);
            assertThat(context.getBeanProvider(AuthenticationProvider.class).getIfAvailable())
                    .isNull();
        }
    }

    @Test
    void theProfileAxonserverLeavesEventsToTheServerAndCommandsInTheProcess() throws Exception {
        var profile = Map.<String, Object>of(
                "spring.profiles.active", "axonserver", "axon.axonserver.servers", "127.0.0.1:1");
        try (var context = start("axonserver", profile)) {
            assertThat(context.getBean(EventStore.class)).isInstanceOf(AxonServerEventStore.class);
            assertThat(context.getBeanProvider(EventStorageEngine.class).getIfAvailable())
                    .isNull();
            assertThat(context.getBean(LogPositions.class)).isInstanceOf(HeadLogPositions.class);
            isOurs(context);
            assertThat(reservationWaits(context)).isEqualTo("on");
        }
    }

    @Test
    void aMasterKeyOfAnotherInstallationStopsTheStartWithAClearLine(CapturedOutput output) throws Exception {
        var source = new DriverManagerDataSource(postgres.jdbcUrl(), postgres.user(), postgres.password());
        Flyway.configure().dataSource(source).load().migrate();
        new InstallationKeys(new JdbcTemplate(source)).in(masterKey);
        var another = Files.writeString(temporary.resolve("another-key"), SecretFile.random());

        assertThatThrownBy(() -> start("another", Map.of("yuheng.vault.master-key-file", another)))
                .hasRootCauseInstanceOf(MasterKeyRefused.class);
        assertThat(output).contains("The master key " + another + " is not the one of this database");
    }

    private static void eventsAreInPostgres(ConfigurableApplicationContext context) {
        assertThat(context.getBean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
        assertThat(context.getBean(EventStorageEngine.class)).isInstanceOf(JdbcEventStorageEngine.class);
        assertThat(context.getBean(LogPositions.class)).isInstanceOf(JdbcLogPositions.class);
        isOurs(context);
        assertThat(reservationWaits(context)).isEqualTo("off");
    }

    private static void isOurs(ConfigurableApplicationContext context) {
        assertThat(context.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBean(CommandBus.class)).isInstanceOf(SimpleCommandBus.class);
        assertThat(context.getBeansOfType(Serializer.class).values())
                .hasSize(3)
                .allSatisfy(serializer -> assertThat(serializer).isInstanceOf(JacksonSerializer.class));
        nothingReportsHome(context);
    }

    /** In a test there is no reporter either way; what it would ask outside of one is asked here. */
    private static void nothingReportsHome(ConfigurableApplicationContext context) {
        var ours = context.getBean(UpdateCheckConfiguration.class);
        assertThat(ours.getDisabled()).isTrue();
        assertThat(UsagePropertyProvider.create(ours).getDisabled()).isTrue();
    }

    /** The setting {@code synchronous_commit} with which a number is reserved. */
    private static String reservationWaits(ConfigurableApplicationContext context) {
        var jdbc = context.getBean(JdbcTemplate.class);
        jdbc.execute("ALTER TABLE number_reservation ADD COLUMN IF NOT EXISTS waits TEXT"
                + " DEFAULT current_setting('synchronous_commit')");
        var complaint = UUID.randomUUID();
        context.getBean(ComplaintNumbers.class).reserve(complaint.toString(), RegionCode.of("410105"), 2026);
        return jdbc.queryForObject("SELECT waits FROM number_reservation WHERE holder_id = ?", String.class, complaint);
    }

    private static ConfigurableApplicationContext start(String name, Map<String, Object> more) throws Exception {
        var own = Files.createDirectories(temporary.resolve(name));
        var properties = new HashMap<String, Object>();
        properties.put("server.port", 0);
        properties.put("spring.datasource.url", postgres.jdbcUrl());
        properties.put("spring.datasource.username", postgres.user());
        properties.put("spring.datasource.password", postgres.password());
        properties.put("yuheng.mongo.uri", mongo.connectionString());
        properties.put("yuheng.index.folder", own.resolve("index").toString());
        properties.put("yuheng.import.staging-folder", own.resolve("staging").toString());
        properties.put("yuheng.vault.master-key-file", masterKey.toString());
        properties.putAll(more);
        var arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        return new SpringApplication(Application.class).run(arguments);
    }
}
