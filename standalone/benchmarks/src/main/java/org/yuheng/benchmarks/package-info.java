/** Measurements over REST, run by hand against a platform that runs; each with a yardstick taken in the same run. */
package org.yuheng.benchmarks;
