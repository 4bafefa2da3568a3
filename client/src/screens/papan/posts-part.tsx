/** Posyandu of today: those that moved last by name, all of them as counts. */
import { desaOf, type Places } from '@pantau/shared/area';
import { useText } from '../../text/index.js';
import { Symbol } from '../../ui/index.js';
import type { Post } from './posts.js';
import type { Sum } from './sums.js';

const MOST_SHOWN = 4;

interface PostsPartProps {
  readonly posts: readonly Post[] | undefined;
  readonly places: Places;
  /** Posyandu that have opened this month, of all. */
  readonly month: { readonly name: string; readonly opened: Sum | undefined };
}

export function PostsPart({ posts, places, month }: PostsPartProps) {
  const { t, format } = useText();
  return (
    <section className="posts" aria-labelledby="posts-title">
      <header>
        <h2 id="posts-title">{t('papan.posts')}</h2>
        {posts && posts.length > 0 && <p><b>{t('papan.postsCount', { open: format.count(posts.length), data: format.count(posts.filter(({ weighed }) => weighed > 0).length) })}</b></p>}
        {month.opened && month.opened.denominator > 0 && <p className="month">{t('papan.postsMonth', { open: format.count(month.opened.numerator), all: format.count(month.opened.denominator), month: format.monthShort(month.name) })}</p>}
      </header>
      {posts?.length === 0 && <p className="calm">{t('papan.postsNone')}</p>}
      <ul>{posts?.slice(0, MOST_SHOWN).map((post) => <OnePost key={post.unit} post={post} places={places} />)}</ul>
    </section>
  );
}

function OnePost({ post: { unit, weighed }, places }: { post: Post; places: Places }) {
  const { t, format } = useText();
  const found = places.unit(unit);
  const village = places.area(desaOf(found?.serves[0] ?? ''))?.name ?? '';
  return (
    <li data-post={weighed > 0 ? 'data' : 'open'}>
      <b className="name">{ownName(found?.name ?? unit, village)}</b>
      <span className="where">{village}</span>
      <span className="state"><Symbol name={weighed > 0 ? 'masuk' : 'buka'} /> {weighed > 0 ? t('papan.weighed', { n: format.count(weighed) }) : t('papan.noData')}</span>
    </li>
  );
}

/** Without what every name begins with, and without the village that stands below it. */
const ownName = (name: string, village: string): string => name.replace(/^Posyandu /, '').replace(` ${village}`, '');
