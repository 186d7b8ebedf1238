/** One bar a station, filled as far as it is done. */
export function StationStrip({ progress }: { readonly progress: readonly number[] }) {
  return (
    <div className="strip" aria-hidden="true">
      {progress.map((share, index) => (
        // The bars have no identity but their place.
        <span className="strip-bar" key={index}>
          <span className="strip-fill" style={{ transform: `scaleX(${share})` }} />
        </span>
      ))}
    </div>
  );
}
