/** KPI proposals: up to five, each either from the type's catalogue or named and described by the side itself. */
import { atLeast, exact } from "./exact.ts";
import { type Asked, type Direction, directions, type KpiKind, kpiKinds } from "./questions.ts";
import { at, date, decimal, isEmpty, list, mapping, needed, note, oneOf, type Place, text } from "./reading.ts";
import { type Kpi, speakers } from "./sheet.ts";

const most = 5;
const longest = 200;
const ownFields = ["name", "unit", "kind", "direction"];
const fields = ["id", ...ownFields, "baseline", "day30", "day90", "source", "measuredBy", "movedBy"];
const unknown = "unknown";

export function readKpis(place: Place, question: Asked<"kpis">): readonly Kpi[] | null {
	const places = list(place, most);
	if (!places) return null;
	const kpis = places.flatMap((it) => readKpi(it, question) ?? []);
	const keys = kpis.map((it) => it.id ?? `${it.name} ${it.unit ?? ""}`.toLowerCase());
	const twice = keys.find((it, index) => keys.indexOf(it) !== index);
	return twice === undefined ? kpis : note(place, "twice", { what: twice });
}

type Identity = Pick<Kpi, "id" | "name" | "unit" | "kind" | "direction">;

function readKpi(place: Place, question: Asked<"kpis">): Kpi | null {
	if (isEmpty(place) || !mapping(place, fields)) return null;
	const identity = isEmpty(at(place, "id")) ? ownIdentity(place) : catalogueIdentity(place, question);
	const rest = {
		source: text(at(place, "source"), longest),
		measuredBy: oneOf(at(place, "measuredBy"), speakers),
		movedBy: oneOf(at(place, "movedBy"), speakers),
	};
	if (!identity) return null;
	const figures = readFigures(place, identity.kind);
	notePromises(place, identity, figures);
	return { ...identity, ...figures, ...rest };
}

function catalogueIdentity(place: Place, { catalogue }: Asked<"kpis">): Identity | null {
	const options = catalogue.map((it) => it.id);
	const id = oneOf(at(place, "id"), options);
	const entry = catalogue.find((it) => it.id === id);
	if (!entry) return null;
	for (const field of ownFields) {
		if (!isEmpty(at(place, field))) note(at(place, field), "catalogueGivesIt", { id: entry.id });
	}
	return { id: entry.id, name: entry.id, unit: null, kind: entry.kind, direction: entry.direction };
}

function ownIdentity(place: Place): Identity | null {
	const name = needed(at(place, "name"), (it) => text(it, longest));
	const kind: KpiKind | null = needed(at(place, "kind"), (it) => oneOf(it, kpiKinds));
	const unit = kind === "milestone" ? null : needed(at(place, "unit"), (it) => text(it, longest));
	const wanted: Direction | null =
		kind === "milestone" ? "up" : needed(at(place, "direction"), (it) => oneOf(it, directions));
	return name && kind && wanted ? { id: null, name, unit, kind, direction: wanted } : null;
}

type Figures = Pick<Kpi, "baseline" | "day30" | "day90">;

function readFigures(place: Place, kind: KpiKind): Figures {
	const target = kind === "milestone" ? date : decimal;
	const baseline = at(place, "baseline");
	return {
		baseline: baseline.value === unknown ? null : decimal(baseline),
		day30: target(at(place, "day30")),
		day90: target(at(place, "day90")),
	};
}

/** A target that lies on the wrong side of its baseline, or on it, promises nothing; *hold* alone may stay where it is. */
function notePromises(place: Place, { kind, direction }: Identity, figures: Figures): void {
	if (figures.baseline === null || kind === "milestone") return;
	const baseline = exact(figures.baseline);
	for (const day of ["day30", "day90"] as const) {
		const figure = figures[day];
		if (figure === null) continue;
		const target = exact(figure);
		const facts = { baseline: figures.baseline, target: figure };
		const [over, under] = [atLeast(target, baseline), atLeast(baseline, target)];
		if (over && under) {
			if (kind !== "hold") note(at(place, day), "targetIsBaseline", facts);
			continue;
		}
		if (kind !== "hold" && over !== (direction === "up")) note(at(place, day), "targetAgainstDirection", facts);
	}
}
