import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { Crashed, Unknown } from "./frame/Broken.tsx";
import { Frame } from "./frame/Frame.tsx";
import { Home } from "./home/Home.tsx";
import { paths } from "./paths.ts";
import { Waiting } from "./ui/Waiting.tsx";

const root = createRootRoute({ component: Frame, notFoundComponent: Unknown, errorComponent: Crashed });

/** Home comes with the first load; every other screen when it is opened. */
const tree = root.addChildren([
	createRoute({ getParentRoute: () => root, path: paths.home, component: Home }),
	createRoute({
		getParentRoute: () => root,
		path: paths.begin,
		component: lazyRouteComponent(() => import("./people/Begin.tsx"), "Begin"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.partnership,
		component: lazyRouteComponent(() => import("./partnership/PartnershipPage.tsx"), "PartnershipPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.sheet,
		component: lazyRouteComponent(() => import("./alignment/sheet/SheetPage.tsx"), "SheetPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.record,
		component: lazyRouteComponent(() => import("./record/RecordPage.tsx"), "RecordPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.glossary,
		component: lazyRouteComponent(() => import("./language/GlossaryPage.tsx"), "GlossaryPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.people,
		component: lazyRouteComponent(() => import("./people/PeoplePage.tsx"), "PeoplePage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.programs,
		component: lazyRouteComponent(() => import("./programs/ProgramsPage.tsx"), "ProgramsPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.terms,
		component: lazyRouteComponent(() => import("./alignment/terms/TermsPage.tsx"), "TermsPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.alignment,
		component: lazyRouteComponent(() => import("./alignment/document/DocumentPage.tsx"), "DocumentPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.letter,
		component: lazyRouteComponent(() => import("./letter/LetterPage.tsx"), "LetterPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.legal,
		component: lazyRouteComponent(() => import("./letter/legal/LegalPage.tsx"), "LegalPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.door,
		component: lazyRouteComponent(() => import("./exploration/door/DoorPage.tsx"), "DoorPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.ready,
		component: lazyRouteComponent(() => import("./exploration/ready/ReadyPage.tsx"), "ReadyPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.invitation,
		component: lazyRouteComponent(() => import("./people/InvitationPage.tsx"), "InvitationPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.seatLink,
		component: lazyRouteComponent(() => import("./links/LinkPage.tsx"), "LinkPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.enter,
		component: lazyRouteComponent(() => import("./accounts/EnterPage.tsx"), "EnterPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.forgot,
		component: lazyRouteComponent(() => import("./accounts/ForgotPage.tsx"), "ForgotPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.reset,
		component: lazyRouteComponent(() => import("./accounts/ResetPage.tsx"), "ResetPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.confirm,
		component: lazyRouteComponent(() => import("./accounts/ConfirmPage.tsx"), "ConfirmPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.templates,
		component: lazyRouteComponent(() => import("./documents/TemplatesPage.tsx"), "TemplatesPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.outbox,
		component: lazyRouteComponent(() => import("./outbox/OutboxPage.tsx"), "OutboxPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.stop,
		component: lazyRouteComponent(() => import("./outbox/StopPage.tsx"), "StopPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.guard,
		component: lazyRouteComponent(() => import("./settings/GuardPage.tsx"), "GuardPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.told,
		component: lazyRouteComponent(() => import("./settings/ToldPage.tsx"), "ToldPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.company,
		component: lazyRouteComponent(() => import("./company/CompanyPage.tsx"), "CompanyPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: paths.settings,
		component: lazyRouteComponent(() => import("./settings/Settings.tsx"), "Settings"),
	}),
]);

export const router = createRouter({
	routeTree: tree,
	defaultPreload: "intent",
	scrollRestoration: true,
	defaultPendingComponent: () => <Waiting />,
	defaultErrorComponent: Crashed,
});

declare module "@tanstack/react-router" {
	interface Register {
		router: typeof router;
	}
}
