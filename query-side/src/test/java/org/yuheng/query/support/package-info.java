/** What the tests of the read side share: lives of complaints, a Mongo server in this process, a vault at its edge. */
package org.yuheng.query.support;
