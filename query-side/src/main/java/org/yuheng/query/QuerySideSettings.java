package org.yuheng.query;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the read side, {@code yuheng.*}.
 *
 * @param mongo where the documents lie
 * @param index where the search index lies
 * @param node name of this process among its peers; two processes never share one
 */
@ConfigurationProperties("yuheng")
public record QuerySideSettings(
        Mongo mongo, Index index, @DefaultValue("node-1") String node) {

    /**
     * {@code yuheng.mongo.*}.
     *
     * @param uri connection string of the driver
     */
    public record Mongo(String uri) {}

    /**
     * {@code yuheng.index.*}.
     *
     * @param folder belongs to this process alone; it may be deleted while nothing runs and is then built anew
     */
    public record Index(Path folder) {}
}
