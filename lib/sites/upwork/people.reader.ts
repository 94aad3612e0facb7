/** Freelancers, talent search, applicants of one's own job, and every Upwork address that is about no job. */
import { defineReader } from '../site';
import { addressOf } from './address';
import { profileIn, showsPerson } from './identity';
import { listSettled } from './list-settled';
import { applicantRows, readApplicants, readTalent, talentCards } from './people';
import { personState } from './person.state';
import { readProfile } from './profile';
import { wallOf } from './wall';

export default defineReader({
  id: 'upwork',
  covers: (url) => !/^jobs?$/.test(addressOf(url).page),
  kind(url, doc) {
    const { page } = addressOf(url);
    if (wallOf(url, doc)) return 'wall';
    return page === 'person' ? 'profile' : page === 'none' ? page : 'list';
  },
  wall: wallOf,
  settled(url, doc) {
    const address = addressOf(url);
    const { page } = address;
    if (page === 'people') return listSettled(doc, talentCards);
    if (page === 'applicants') return listSettled(doc, applicantRows);
    const container = profileIn(doc, url);
    return container ? showsPerson(doc, url, container) : personState(doc, url, address) !== null;
  },
  read: {
    profile: readProfile,
    list: (doc, url) => (addressOf(url).page === 'people' ? readTalent(doc) : readApplicants(doc)),
  },
});
