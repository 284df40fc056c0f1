/** Who writes and signs for an organisation; inviting one more, and taking somebody out. */
import { useState } from 'preact/hooks';
import { useConsole } from '../console/data/console.ts';
import type { Organisation, Root } from '../console/data/grants-types.ts';
import { useCommand } from '../console/data/use-command.ts';
import { Button } from '../console/parts/button.tsx';
import { CommandDialog } from '../console/parts/command-dialog.tsx';
import { Dialog } from '../console/parts/dialog.tsx';
import { Check, Field } from '../console/parts/field.tsx';
import { Notice, ProblemNotice } from '../console/parts/notice.tsx';
import { useTexts } from '../console/texts/language.ts';
import { SHELL } from '../console/texts/shell.ts';
import { OFFERS } from './texts/index.ts';

export const People = ({
  root,
  organisation,
  mayChange,
}: {
  readonly root: Root;
  readonly organisation: Organisation;
  readonly mayChange: boolean;
}) => {
  const words = useTexts(OFFERS).organisation;
  const [inviting, setInviting] = useState(false);
  const [invited, setInvited] = useState(false);
  const [removing, setRemoving] = useState<Organisation['members'][number] | null>(null);
  return (
    <section class="card">
      <h2>{words.people}</h2>
      <ul>
        {organisation.members.map((member) => (
          <li key={member.id}>
            {member.name}, {member.email} ({member.mayAct ? words.mayAct : words.writes}){' '}
            {mayChange && organisation.members.length > 1 && (
              <button
                type="button"
                class="link"
                aria-label={`${words.removeMember}: ${member.name}`}
                onClick={() => setRemoving(member)}
              >
                {words.removeMember}
              </button>
            )}
          </li>
        ))}
      </ul>
      {removing !== null && (
        <CommandDialog
          title={`${words.removeMember}: ${removing.name}`}
          confirm={words.removeMember}
          danger
          now
          command={() => ({
            method: 'POST',
            path: `${root}/organisations/${organisation.id}/members/${removing.id}/remove`,
            body: {},
            version: organisation.version,
            subject: `${root}/organisations/${organisation.id}`,
            label: words.removeMember,
          })}
          onClose={() => setRemoving(null)}
          onDone={() => setRemoving(null)}
        >
          <p>{words.removeMemberLead}</p>
        </CommandDialog>
      )}
      {invited && <Notice kind="good">{words.invited}</Notice>}
      {mayChange && <Button onClick={() => setInviting(true)}>{words.invite}</Button>}
      {inviting && (
        <InviteDialog
          path={`${root}/organisations/${organisation.id}`}
          onClose={() => setInviting(false)}
          onInvited={() => {
            setInviting(false);
            setInvited(true);
          }}
        />
      )}
    </section>
  );
};

const InviteDialog = ({
  path,
  onClose,
  onInvited,
}: {
  readonly path: string;
  readonly onClose: () => void;
  readonly onInvited: () => void;
}) => {
  const words = useTexts(OFFERS).organisation;
  const shell = useTexts(SHELL);
  const { library } = useConsole();
  const { sendNow, busy, refused } = useCommand();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [mayAct, setMayAct] = useState(false);
  const [tried, setTried] = useState(false);
  const invite = async (): Promise<void> => {
    setTried(true);
    if (name.trim() === '' || !email.includes('@')) return;
    const outcome = await sendNow({
      method: 'POST',
      path: `${path}/members`,
      body: { name: name.trim(), email: email.trim(), mayAct },
      version: null,
      subject: path,
      label: words.inviteTitle,
    });
    if (outcome.kind !== 'sent') return;
    await library.refresh(path);
    onInvited();
  };
  return (
    <Dialog title={words.inviteTitle} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void invite();
        }}
      >
        <p>{words.inviteLead}</p>
        <Field
          label={words.person}
          maxLength={100}
          value={name}
          onInput={setName}
          error={tried && name.trim() === '' ? words.missing : undefined}
        />
        <Field
          label="E-mail"
          type="email"
          maxLength={200}
          value={email}
          onInput={setEmail}
          error={tried && !email.includes('@') ? words.wrongEmail : undefined}
        />
        <Check label={words.inviteMayAct} checked={mayAct} onChange={setMayAct} />
        <ProblemNotice problem={refused} />
        <div class="actions">
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button kind="main" type="submit" busy={busy}>
            {words.inviteSend}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
