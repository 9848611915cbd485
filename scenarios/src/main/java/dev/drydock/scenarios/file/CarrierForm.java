package dev.drydock.scenarios.file;

import dev.drydock.domain.network.DaysOfWeek;
import dev.drydock.domain.network.ServiceLevel;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Named;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.scenarios.form.Scalars;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A carrier and what it sells, as written. */
final class CarrierForm extends Form<CarrierForm.Draft> {

    record Draft(Set<DayOfWeek> workingDays, int utcOffsetMinutes, List<Long> holidays, Roster<ServiceDraft> services) {

        DaysOfWeek days(Set<DayOfWeek> of) {
            if (of.size() == 7 && holidays.isEmpty()) return DaysOfWeek.EVERY_DAY;
            return DaysOfWeek.of(
                    of,
                    utcOffsetMinutes,
                    holidays.stream().mapToLong(Long::longValue).toArray());
        }
    }

    record ServiceDraft(
            ServiceLevel level,
            RatesForm.@Nullable Draft rates,
            TransitForm.Draft transit,
            Set<DayOfWeek> deliveryDays) {}

    private final Field<Set<DayOfWeek>> workingDays =
            optional("workingDays", Calendars.WEEKDAYS, "every day", "Days on which lorries call at nodes.", "Mon-Sat");
    private final Field<Integer> utcOffset =
            optional("utcOffset", Calendars.UTC_OFFSET, "UTC", "Local time of its days.", "UTC-06:00");
    private final Field<List<Long>> holidays = optional(
            "holidays",
            Listed.of(Calendars.DATE),
            "[]",
            "Days on which it neither calls nor delivers.",
            "[2026-12-25]");
    private final Field<Roster<ServiceDraft>> services = required(
            "services",
            Named.atLeastOne("service", new ServiceForm()),
            "What it sells.",
            "{swiftline-ground: {level: ground, rates: {flat: 5.90 USD}, transit: {byZone: {1: 2 d}}}}");

    CarrierForm() {
        super("carrier", "A parcel carrier.");
    }

    @Override
    protected Draft build(Filled filled, Problems problems) {
        return new Draft(filled.get(workingDays), filled.get(utcOffset), filled.get(holidays), filled.get(services));
    }

    private static final class ServiceForm extends Form<ServiceDraft> {
        private final Field<ServiceLevel> level =
                required("level", Scalars.choice(ServiceLevel.class), "How fast it is.", "ground");
        private final Field<RatesForm.Draft> rates = maybe(
                "rates", new RatesForm(), "What it charges; not needed where lanes have costs.", "{flat: 5.90 USD}");
        private final Field<TransitForm.Draft> transit =
                required("transit", new TransitForm(), "How long it takes.", "{byZone: {1: 2 d}}");
        private final Field<Set<DayOfWeek>> deliveryDays = optional(
                "deliveryDays",
                Calendars.WEEKDAYS,
                "every day",
                "A parcel due on another day arrives at the same time on the next of these.",
                "Mon-Sat");

        ServiceForm() {
            super("service", "A speed at a price.");
        }

        @Override
        protected ServiceDraft build(Filled filled, Problems problems) {
            return new ServiceDraft(
                    filled.get(level), filled.find(rates), filled.get(transit), filled.get(deliveryDays));
        }
    }
}
