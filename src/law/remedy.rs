//! What can a person bring about?

use crate::answers::question::{Consent, Device, Lease, Signing, Value};

/// An answer that a person can bring about: never who they are, where they move or what somebody is capable
/// of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::VariantArray)]
pub enum Remedy {
    /// Get the person named in the lease.
    BeNamedInTheLease,
    /// Get the owners ready to confirm.
    OwnersConfirm,
    /// Get a digital signature.
    GetASignature,
    /// Get one's number into the Mobile Citizens Database.
    RegisterTheNumber,
    /// Find a phone or a computer.
    FindADevice,
}

impl Remedy {
    /// Everything that can be brought about.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its place in the list of all.
    #[must_use]
    pub const fn place(self) -> u32 {
        self as u32
    }

    /// The answer as it is then.
    #[must_use]
    pub const fn value(self) -> Value {
        match self {
            Self::BeNamedInTheLease => Value::Lease(Lease::Listed),
            Self::OwnersConfirm => Value::Consent(Consent::Ready),
            Self::GetASignature => Value::Signing(Signing::Eds),
            Self::RegisterTheNumber => Value::Signing(Signing::Sms),
            Self::FindADevice => Value::Device(Device::Yes),
        }
    }

    /// The answer from which nobody can bring it about: an owner who has died confirms nothing.
    #[must_use]
    pub const fn hopeless(self) -> Option<Value> {
        match self {
            Self::OwnersConfirm => Some(Value::Consent(Consent::Absent)),
            Self::BeNamedInTheLease | Self::GetASignature | Self::RegisterTheNumber | Self::FindADevice => {
                None
            }
        }
    }
}
