import { useGuard } from "../data/guard.ts";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { AccountLog } from "./AccountLog.tsx";
import { AddressPanel } from "./AddressPanel.tsx";
import { Administrators } from "./Administrators.tsx";
import { ApiKeys } from "./ApiKeys.tsx";
import { FactorPanel } from "./FactorPanel.tsx";
import { HandOver } from "./HandOver.tsx";
import { Passkeys } from "./Passkeys.tsx";
import { PasswordPanel } from "./PasswordPanel.tsx";
import { ProviderPanel } from "./ProviderPanel.tsx";
import { Sessions } from "./Sessions.tsx";

/** Everything that guards an account: how one signs in, where one is signed in, which programs act for one, what happened. */
export function Guarding() {
	const guard = useGuard();
	if (guard.error) return <Problem failure={guard.error} retry={() => void guard.refetch()} />;
	if (!guard.data) return <Waiting lines={6} />;
	const { email, confirmed, password, secondFactor, provider, passkeys, keys, log, administrator } = guard.data;
	return (
		<>
			<AddressPanel email={email} confirmed={confirmed} password={password} />
			<PasswordPanel has={password} email={email} />
			<Passkeys passkeys={passkeys} />
			<FactorPanel on={secondFactor} password={password} />
			{provider && <ProviderPanel {...provider} />}
			<Sessions />
			<ApiKeys keys={keys} />
			{administrator && <HandOver />}
			{administrator && <Administrators />}
			<AccountLog log={log} />
		</>
	);
}
