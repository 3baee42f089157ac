package org.yuheng.canary.featuresusewhatisdeclared.query.list;

import org.yuheng.canary.featuresusewhatisdeclared.query.view.View;

record RightList(View view) {}
