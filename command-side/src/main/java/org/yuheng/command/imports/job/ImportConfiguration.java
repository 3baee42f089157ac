package org.yuheng.command.imports.job;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuheng.command.imports.staging.StagingFolder;
import org.yuheng.command.imports.upload.MultipartUpload;
import org.yuheng.command.vault.MasterKeys;

/** Where files wait, sealed. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {
    @Bean
    StagingFolder stagingFolder(@Value("${yuheng.import.staging-folder}") Path folder, MasterKeys keys)
            throws IOException {
        return new StagingFolder(folder, keys.staging(), StagingFolder.USUAL_LIMIT);
    }

    @Bean
    MultipartUpload multipartUpload(StagingFolder staging) {
        return new MultipartUpload(staging);
    }
}
