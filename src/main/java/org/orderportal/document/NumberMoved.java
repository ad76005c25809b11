package org.orderportal.document;

/** Another document took the number that this one was made with: it has to be made again. */
class NumberMoved extends RuntimeException {

    NumberMoved(String number) {
        super(number);
    }
}
