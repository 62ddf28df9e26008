import { type ReactNode, useEffect, useId, useRef } from "react";
import css from "./Ask.module.css";
import { Button } from "./Button.tsx";

interface Props {
	readonly title: string;
	readonly open: boolean;
	readonly onClose: () => void;
	readonly children: ReactNode;
	/** The button that does it, and the one that does not. */
	readonly confirm: string;
	readonly cancel: string;
	readonly onConfirm: () => void;
	readonly loading?: boolean;
}

/** Says once more what a binding step means, before it is taken. The browser's own dialog: it keeps the focus and hears Escape. */
export function Ask({ title, open, onClose, children, confirm, cancel, onConfirm, loading = false }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const id = useId();
	useEffect(() => {
		if (open && !dialog.current?.open) dialog.current?.showModal();
		if (!open) dialog.current?.close();
	}, [open]);
	return (
		<dialog ref={dialog} className={css["ask"]} aria-labelledby={id} onClose={onClose}>
			{open && (
				<div className="list">
					<h2 id={id}>{title}</h2>
					{children}
					<div className={css["moves"]}>
						<Button variant="filled" onClick={onConfirm} loading={loading}>
							{confirm}
						</Button>
						<Button onClick={onClose}>{cancel}</Button>
					</div>
				</div>
			)}
		</dialog>
	);
}
