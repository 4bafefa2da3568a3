/** Houses looked over for larvae, each once a month, and those of them without. */
import { everyHousehold } from './household.js';
import { ofType } from './of-type.js';
import { servicePlace } from './place.js';
import { firstOfEach } from './reaching.js';
import { oneService, type NaiveCount, type NaiveWorld } from './world.js';

/** Choice: the first inspection of the month decides, and that of another building is none; yet it lends its residence. */
export const abj = (world: NaiveWorld): NaiveCount[] =>
  everyHousehold(world, 'vector_inspection').flatMap((history) => {
    const houses = ofType(history, 'vector_inspection').filter(({ data }) => data.premises === undefined || data.premises === 'rumah');
    return firstOfEach(houses, ({ occurredOn }) => occurredOn.slice(0, 7)).flatMap((inspection) => {
      const parts = inspection.data.larvae ? ['abj_diperiksa'] : ['abj_diperiksa', 'abj'];
      return parts.map((part) => oneService(part, inspection, servicePlace(inspection, history)));
    });
  });
