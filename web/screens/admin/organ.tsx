import { useParams } from '@tanstack/react-router';
import { useSession } from '../../api/session';
import { OwnOrgan } from './own-organ';
import { UnitPage } from './unit';

/** One organ: one's own with all that it has set, or one below with its place in the tree. */
export function OrganOrUnit() {
  const { unit } = useParams({ strict: false }) as { unit: string };
  const { organ } = useSession();
  return unit === organ.code ? <OwnOrgan /> : <UnitPage unit={unit} />;
}
