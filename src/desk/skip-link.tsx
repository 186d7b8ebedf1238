import { Button } from '../ui/desk/button';
import { enterRegion } from './regions';

export interface SkipLinkProps {
  /** The part of the screen that it leads to. */
  readonly region: string;
  readonly children: string;
}

/** The first stop of a screen, seen only while it has the focus: leads past the head. */
export function SkipLink({ region, children }: SkipLinkProps) {
  return (
    <div className="skip-link">
      <Button
        look="main"
        onPress={() => {
          enterRegion(region);
        }}
      >
        {children}
      </Button>
    </div>
  );
}
