/** The geometry of the picture: two equal circles that share a given part of one. */

/** The part of a circle that two circles of radius 1 share at this distance between their middles, 0 to 1. */
export function sharedAt(distance: number): number {
	if (distance >= 2) return 0;
	const half = distance / 2;
	return (2 * Math.acos(half) - distance * Math.sqrt(1 - half * half)) / Math.PI;
}

/** The distance at which two circles of radius 1 share this part, 0 to 1, of one of them. Found by halving: no formula gives it. */
export function distanceFor(part: number): number {
	let [near, far] = [0, 2];
	for (let step = 0; step < 40; step += 1) {
		const middle = (near + far) / 2;
		if (sharedAt(middle) > part) near = middle;
		else far = middle;
	}
	return (near + far) / 2;
}
