package org.yuheng.standalone.store;

/**
 * The settings of the embedded PostgreSQL. Durability is full. The log names no statement, no parameter and no row: a
 * failed statement is told to its caller only, because its message may quote what a person wrote.
 */
final class PostgresSettings {

    private static final String TEXT = """
            # Written by Yuheng at each start; changes are lost.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            max_connections = 60
            password_encryption = 'scram-sha-256'

            fsync = on
            synchronous_commit = on
            full_page_writes = on
            shared_buffers = 128MB
            max_wal_size = 1GB
            max_logical_replication_workers = 0

            log_destination = 'stderr'
            logging_collector = off
            log_min_messages = log
            log_min_error_statement = panic
            log_error_verbosity = terse
            log_parameter_max_length = 0
            log_parameter_max_length_on_error = 0
            log_statement = 'none'
            log_checkpoints = off
            log_line_prefix = '%%m [%%p] '

            timezone = 'UTC'
            log_timezone = 'UTC'
            lc_messages = 'C'
            """;

    private PostgresSettings() {}

    static String text(int port) {
        return TEXT.formatted(port);
    }
}
