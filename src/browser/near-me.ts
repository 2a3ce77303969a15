/** A place with its longitude and latitude in degrees. */
export interface Located {
  readonly at: readonly [number, number];
}

const most = 5;

/** The nearest, first. Near enough on one island: degrees of longitude are shortened by the cosine of the latitude. */
export function nearest<T extends Located>(places: readonly T[], [lon, lat]: readonly [number, number]): T[] {
  const narrow = Math.cos((lat * Math.PI) / 180);
  const distance = ({ at: [x, y] }: Located): number => Math.hypot((x - lon) * narrow, y - lat);
  return places.toSorted((a, b) => distance(a) - distance(b)).slice(0, most);
}

const position = (): Promise<readonly [number, number] | null> =>
  new Promise((resolve) => {
    if (!("geolocation" in navigator)) {
      resolve(null);
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        resolve([coords.longitude, coords.latitude]);
      },
      () => {
        resolve(null);
      },
      { timeout: 10_000, maximumAge: 600_000 }
    );
  });

/**
 * Has the button after a form offer the places nearest to the reader. The position is worked with in the browser and sent
 * nowhere. Where it is refused or not known the button says so.
 */
export function nearButton(form: HTMLFormElement, offer: (at: readonly [number, number]) => void): void {
  const button = form.nextElementSibling;
  if (!(button instanceof HTMLButtonElement)) return;
  button.addEventListener("click", () => {
    void position().then((at) => {
      if (at) offer(at);
      else button.textContent = button.dataset["unknown"] ?? "";
    });
  });
}
