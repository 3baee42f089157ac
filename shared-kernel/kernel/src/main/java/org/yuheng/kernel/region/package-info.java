/**
 * Where something belongs: Henan with its cities, counties, functional zones and townships. 济源 is a city of its own
 * directly below the province.
 */
package org.yuheng.kernel.region;
