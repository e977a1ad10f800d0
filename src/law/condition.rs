//! When does a rule apply? Conditions as data.

use crate::answers::question::{
    Age, Citizenship, Consent, Device, Home, Lease, Ownership, Person, ProtectedOwner, Signing,
};

/// A condition on answers, as data: it can be read, printed and counted, not only called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// All of these.
    All(&'static [Condition]),
    /// At least one of these.
    Any(&'static [Condition]),
    /// Not this.
    Not(&'static Condition),
    /// The citizenship is one of these; and so on for each question.
    CitizenshipIn(&'static [Citizenship]),
    /// The person to be registered is one of these.
    PersonIn(&'static [Person]),
    /// The age is one of these.
    AgeIn(&'static [Age]),
    /// The home is one of these.
    HomeIn(&'static [Home]),
    /// The lease is one of these.
    LeaseIn(&'static [Lease]),
    /// The ownership is one of these.
    OwnershipIn(&'static [Ownership]),
    /// The protected owner is one of these.
    ProtectedOwnerIn(&'static [ProtectedOwner]),
    /// The consent is one of these.
    ConsentIn(&'static [Consent]),
    /// The means of signing is one of these.
    SigningIn(&'static [Signing]),
    /// The device is one of these.
    DeviceIn(&'static [Device]),
}

/// It holds whatever is answered.
pub const ALWAYS: Condition = Condition::All(&[]);
