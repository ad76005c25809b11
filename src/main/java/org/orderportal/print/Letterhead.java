package org.orderportal.print;

import java.util.Base64;
import org.orderportal.order.Participant;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.Logos;
import org.orderportal.party.PartyDescription;
import org.springframework.stereotype.Component;

/** Puts the logo of the company that a paper is from at its head. */
@Component
class Letterhead {

    /** How high a logo stands on paper at most; it is never drawn larger than its picture is at 200 dots an inch. */
    private static final double MOST_MILLIMETRES_HIGH = 16;

    private static final double MOST_MILLIMETRES_WIDE = 60;
    private static final double DOTS_A_MILLIMETRE = 200 / 25.4;

    private final Companies companies;
    private final Logos logos;

    Letterhead(Companies companies, Logos logos) {
        this.companies = companies;
        this.logos = logos;
    }

    /** Puts the seller's logo at the top where it has one that the reader may see. */
    void on(Sheet sheet, Participant seller) {
        companies
                .find(new PartyDescription(
                        seller.name(), seller.endpoint(), seller.identifiers(), seller.address(), seller.vatNumber()))
                .map(Company::id)
                .flatMap(logos::of)
                .ifPresent(logo -> {
                    var factor = Math.min(
                            1 / DOTS_A_MILLIMETRE,
                            Math.min(MOST_MILLIMETRES_HIGH / logo.height(), MOST_MILLIMETRES_WIDE / logo.width()));
                    sheet.putFirst(
                            PdfMaker.PNG + Base64.getEncoder().encodeToString(logo.png()),
                            seller.name(),
                            logo.width() * factor,
                            logo.height() * factor);
                });
    }
}
