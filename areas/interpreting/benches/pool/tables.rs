//! The tables that ten years fill, and their columns.

use platform::database::Change;

use crate::bulk::Bulk;

/// Values of invitations that are written together; appointments need fewer.
const AT_ONCE: usize = 10_000;

/// The tables that grow, each before those that refer to it.
pub struct Tables {
    pub requests: Bulk,
    pub times: Bulk,
    pub steps: Bulk,
    pub invitations: Bulk,
    pub appointments: Bulk,
    pub attendees: Bulk,
    pub taken: Bulk,
    pub assignments: Bulk,
    pub attendance: Bulk,
    pub feedback: Bulk,
}

impl Tables {
    pub fn new() -> Self {
        Self {
            requests: Bulk::new("interpreting_request", REQUEST),
            times: Bulk::new("interpreting_request_time", TIME),
            steps: Bulk::new("interpreting_request_step", STEP),
            invitations: Bulk::new("interpreting_invitation", INVITATION),
            appointments: Bulk::new("calendar_appointment", APPOINTMENT),
            attendees: Bulk::new("calendar_attendee", ATTENDEE),
            taken: Bulk::new("calendar_occupancy", TAKEN),
            assignments: Bulk::new("interpreting_assignment", ASSIGNMENT),
            attendance: Bulk::new("interpreting_attendance", ATTENDANCE),
            feedback: Bulk::new("interpreting_feedback", FEEDBACK),
        }
    }

    /// Everything together, so that no row comes before the one it refers to.
    pub async fn write_when_full(&mut self, change: &Change) {
        if self.invitations.values.len() > AT_ONCE {
            self.write(change).await;
        }
    }

    pub async fn write(&mut self, change: &Change) {
        for table in [
            &mut self.requests,
            &mut self.times,
            &mut self.steps,
            &mut self.invitations,
            &mut self.appointments,
            &mut self.attendees,
            &mut self.taken,
            &mut self.assignments,
            &mut self.attendance,
            &mut self.feedback,
        ] {
            table.write(change).await;
        }
    }
}

const REQUEST: &[&str] = &[
    "id",
    "number",
    "mode",
    "stage",
    "stage_since",
    "received_at",
    "institution",
    "institution_kind",
    "contact_name",
    "contact_email",
    "contact_phone",
    "contact_language",
    "language",
    "variety",
    "occasion",
    "medium",
    "place",
    "postcode",
    "town",
    "gender_wish",
    "file_number",
    "note",
    "priority",
];
const TIME: &[&str] = &[
    "request_id",
    "position",
    "wall_start",
    "minutes",
    "starts_at",
    "ends_at",
];
const STEP: &[&str] = &[
    "id",
    "request_id",
    "at",
    "event",
    "from_stage",
    "to_stage",
    "reason",
    "words",
];
const INVITATION: &[&str] = &[
    "id",
    "request_id",
    "interpreter_id",
    "wave",
    "way",
    "sent_at",
    "answer_by",
    "answer",
    "answered_at",
];
const APPOINTMENT: &[&str] = &[
    "id",
    "title",
    "kind_key",
    "wall_start",
    "zone",
    "minutes",
    "starts_at",
    "ends_at",
    "place",
    "place_visibility",
    "link",
    "phone",
    "owner_kind",
    "owner_id",
    "path",
    "cancel_reason",
    "sequence",
    "changed_at",
];
const ATTENDEE: &[&str] = &["appointment_id", "person_id", "role_key", "reply"];
const TAKEN: &[&str] = &[
    "person_id",
    "until_minute",
    "from_minute",
    "previous_until",
    "appointment_id",
];
const ASSIGNMENT: &[&str] = &[
    "id",
    "request_id",
    "interpreter_id",
    "appointment_id",
    "wall_start",
    "minutes",
    "starts_at",
    "ends_at",
    "made_at",
    "made_by",
];
const ATTENDANCE: &[&str] = &[
    "assignment_id",
    "side",
    "said_at",
    "wall_start",
    "minutes",
    "travel_minutes",
    "no_show",
];
const FEEDBACK: &[&str] = &["assignment_id", "side", "given_at", "understood", "again"];
