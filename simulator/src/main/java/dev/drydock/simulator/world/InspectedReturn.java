package dev.drydock.simulator.world;

import dev.drydock.domain.order.ReturnGrade;

/** What is truly in a parcel that came back. @param foundByLine not to be changed */
record InspectedReturn(ReturnGrade grade, int[] foundByLine, boolean spoiled) {}
