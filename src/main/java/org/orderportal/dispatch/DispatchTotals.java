package org.orderportal.dispatch;

import org.orderportal.base.Quantity;

/**
 * What a dispatch comes to.
 *
 * @param rows      that go along
 * @param ofRows    all of which something is left, or that go along
 * @param partly    those of which not all leaves that is left
 * @param unitsAlone units that are carried by themselves
 * @param units     all units
 * @param weight    of the units that are carried by themselves, in kilogrammes
 */
public record DispatchTotals(int rows, int ofRows, int partly, int unitsAlone, int units, Quantity weight) {}
