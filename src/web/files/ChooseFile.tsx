import { useRef } from "react";
import { Button } from "../ui/Button.tsx";

interface Props {
	readonly label: string;
	/** As the attribute `accept`. */
	readonly accept: string;
	readonly onChoose: (file: File) => void;
	readonly disabled?: boolean;
}

/** A button that asks for one file. */
export function ChooseFile({ label, accept, onChoose, disabled = false }: Props) {
	const field = useRef<HTMLInputElement>(null);
	return (
		<>
			<input
				ref={field}
				type="file"
				accept={accept}
				hidden
				aria-label={label}
				onChange={({ currentTarget }) => {
					const [file] = currentTarget.files ?? [];
					currentTarget.value = "";
					if (file) onChoose(file);
				}}
			/>
			<Button disabled={disabled} onClick={() => field.current?.click()}>
				{label}
			</Button>
		</>
	);
}
