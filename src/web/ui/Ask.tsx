import "@mantine/core/styles/Overlay.css";
import "@mantine/core/styles/ScrollArea.css";
import "@mantine/core/styles/Paper.css";
import "@mantine/core/styles/CloseButton.css";
import "@mantine/core/styles/ModalBase.css";
import "@mantine/core/styles/Modal.css";
import { Button, Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { frameTexts } from "../texts/frame.ts";
import { useTexts } from "../texts/texts.ts";

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

/** Says once more what a binding step means, before it is taken. */
export function Ask({ title, open, onClose, children, confirm, cancel, onConfirm, loading = false }: Props) {
	const { close } = useTexts(frameTexts);
	return (
		<Modal opened={open} onClose={onClose} title={title} closeButtonProps={{ "aria-label": close }}>
			<div className="list">
				{children}
				<div className="choices">
					<Button variant="filled" onClick={onConfirm} loading={loading}>
						{confirm}
					</Button>
					<Button onClick={onClose}>{cancel}</Button>
				</div>
			</div>
		</Modal>
	);
}
